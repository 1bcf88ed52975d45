import { Rectangle, type IRange, type Worksheet } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import {
  AddConditionalRuleMutation,
  AddConditionalRuleMutationUndoFactory,
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  ConditionalFormattingRuleModel,
  createCfId,
  DeleteConditionalRuleMutation,
  DeleteConditionalRuleMutationUndoFactory,
  type IConditionFormattingRule,
  type IConditionalFormattingRuleConfig,
} from "@univerjs/sheets-conditional-formatting";
import { parseAddress } from "../../cells/address";
import { HEAT, MARKS } from "../appearance";
import type { Layout, Mark } from "../Layout";
import { toRange, type Book } from "./Book";

/** Marks blocks and colours heat maps. What marked the same cells before goes first, so that a layout laid again piles nothing up. */
export function setMarks(book: Book, sheet: Worksheet, marks: readonly Mark[], heat: NonNullable<Layout["heat"]>): void {
  const rules = [...marks.map((mark) => ({ range: rangeOf(mark), rule: highlight(mark) })), ...heat.map((block) => ({ range: rangeOf(block), rule: scale() }))];
  if (rules.length === 0) return;
  const marked = new Rules(book, sheet.getSheetId());
  marked.clear(rules.map(({ range }) => range));
  // The grid puts each new rule before the others.
  for (const { range, rule } of rules.reverse()) marked.add([range], rule);
}

const rangeOf = ({ address }: { readonly address: string }): IRange => toRange(parseAddress(address));

function highlight({ when, as }: Mark): IConditionalFormattingRuleConfig {
  const { fill, color } = MARKS[as];
  return { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: when, style: { bg: { rgb: fill }, cl: { rgb: color } } };
}

const scale = (): IConditionalFormattingRuleConfig => ({
  type: CFRuleType.colorScale,
  config: [
    { index: 0, color: HEAT.low, value: { type: CFValueType.min } },
    { index: 1, color: HEAT.high, value: { type: CFValueType.max } },
  ],
});

class Rules {
  constructor(
    private readonly book: Book,
    private readonly subUnitId: string,
  ) {}

  add(ranges: IRange[], rule: IConditionalFormattingRuleConfig): void {
    const params = { unitId: this.book.id, subUnitId: this.subUnitId, rule: { cfId: createCfId(), stopIfTrue: false, ranges, rule } };
    this.book.mutate({ id: AddConditionalRuleMutation.id, params }, [AddConditionalRuleMutationUndoFactory(this.book.injector, params)]);
  }

  /** Takes blocks out of all rules. What is left of a rule becomes a new one: the grid keeps the results of the old by its id. */
  clear(blocks: IRange[]): void {
    const rules = this.book.injector.get(ConditionalFormattingRuleModel).getSubunitRules(this.book.id, this.subUnitId) ?? [];
    for (const old of rules.filter(({ ranges }) => ranges.some((range) => blocks.some((block) => Rectangle.intersects(range, block))))) {
      const left = Rectangle.subtractMulti(old.ranges, blocks);
      this.remove(old);
      if (left.length > 0) this.add(left, this.moved(old, left));
    }
  }

  private remove({ cfId }: IConditionFormattingRule): void {
    const params = { unitId: this.book.id, subUnitId: this.subUnitId, cfId };
    this.book.mutate({ id: DeleteConditionalRuleMutation.id, params }, DeleteConditionalRuleMutationUndoFactory(this.book.injector, params));
  }

  /** The formula of a rule is written for its first cell. */
  private moved({ rule, ranges }: IConditionFormattingRule, left: readonly IRange[]): IConditionalFormattingRuleConfig {
    if (rule.type !== CFRuleType.highlightCell || rule.subType !== CFSubRuleType.formula) return rule;
    const [from, to] = [first(ranges), first(left)];
    const value = this.book.injector.get(LexerTreeBuilder).moveFormulaRefOffset(rule.value, to.startColumn - from.startColumn, to.startRow - from.startRow);
    return { ...rule, value };
  }
}

const first = (ranges: readonly IRange[]): IRange => ranges.reduce((a, b) => (b.startRow < a.startRow || (b.startRow === a.startRow && b.startColumn < a.startColumn) ? b : a));
