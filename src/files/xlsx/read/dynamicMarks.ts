import { childOf, childrenOf, type Element } from "../package/readXml";

/** Tells by the number a cell bears whether its formula spills. The number leads to a record, and the record to a kind of mark. */
export function dynamicMarks(metadata: Element | undefined): (mark: string | undefined) => boolean {
  const kinds = childrenOf(childOf(metadata, "metadataTypes"), "metadataType").map(({ attributes }) => attributes["name"]);
  const records = childrenOf(childOf(metadata, "cellMetadata"), "bk").map((record) => childrenOf(record, "rc").map(({ attributes }) => kinds[Number(attributes["t"]) - 1]));
  return (mark) => mark !== undefined && records[Number(mark) - 1]?.includes("XLDAPR") === true;
}
