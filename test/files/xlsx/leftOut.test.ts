import type { LeftOutKind } from "../../../src/files/xlsx/LeftOut";
import { partsOf } from "../../../src/files/xlsx/package/PackageDraft";
import { readXlsx } from "../../../src/files/xlsx/readXlsx";
import { pack, styled, type Pieces } from "./support/packages";
import { dialect, open, write } from "./support/roundTrip";

const cell = (inside: string, attributes = ""): string => `<row r="1"><c r="A1"${attributes}>${inside}</c></row>`;
const one = cell("<v>1</v>", ' s="1"');
const table = (columns: string, style = '<tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/>'): Pieces => ({
  rows: '<row r="1"><c r="A1" t="str"><v>a</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>',
  tail: '<tableParts><tablePart r:id="rId1"/></tableParts>',
  ofSheet: { table: `<table id="1" name="T" displayName="T" ref="A1:A2"><autoFilter ref="A1:A2"/><tableColumns>${columns}</tableColumns>${style}</table>` },
});
const drawing = (inside: string): Pieces => ({ tail: '<drawing r:id="rId1"/>', ofSheet: { drawing: `<wsDr><twoCellAnchor>${inside}</twoCellAnchor></wsDr>` } });
const extension = (inside: string): Pieces => ({ tail: `<extLst><ext>${inside}</ext></extLst>` });
const name = (attributes: string, text: string): Pieces => ({ inBook: `<definedNames><definedName ${attributes}>${text}</definedName></definedNames>` });

/** What a file may hold, and what of it is told before it is lost. */
const TOLD: readonly (readonly [feature: string, pieces: Pieces, told: LeftOutKind])[] = [
  ["formulas that a table column fills in", table('<tableColumn id="1" name="a"><calculatedColumnFormula>1+1</calculatedColumnFormula></tableColumn>'), "tableFormulas"],
  ["totals of a table", table('<tableColumn id="1" name="a" totalsRowFunction="sum"/>'), "tableFormulas"],
  ["a dark table style", table('<tableColumn id="1" name="a"/>', '<tableStyleInfo name="TableStyleDark3" showRowStripes="1"/>'), "tableStyles"],
  ["a table with a marked first column", table('<tableColumn id="1" name="a"/>', '<tableStyleInfo name="TableStyleMedium2" showFirstColumn="1" showRowStripes="1"/>'), "tableStyles"],
  ["paper and orientation", { tail: '<pageSetup paperSize="9" orientation="landscape"/>' }, "printSetups"],
  ["margins", { tail: '<pageMargins left="0.2" right="0.2" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' }, "printSetups"],
  ["headers and footers of pages", { tail: "<headerFooter><oddHeader>&amp;CReport</oddHeader></headerFooter>" }, "printSetups"],
  ["page breaks", { tail: '<rowBreaks count="1"><brk id="4" max="16383" man="1"/></rowBreaks>' }, "printSetups"],
  ["printed gridlines", { tail: '<printOptions gridLines="1"/>' }, "printSetups"],
  ["a print area", name('name="_xlnm.Print_Area" localSheetId="0"', "Data!$A$1:$B$2"), "printAreas"],
  ["print titles", name('name="_xlnm.Print_Titles" localSheetId="0"', "Data!$1:$1"), "printAreas"],
  ["groups of rows", { rows: '<row r="1" outlineLevel="1"/><row r="2" outlineLevel="1"/><row r="4" outlineLevel="1"/>' }, "outlines"],
  ["groups of columns", { head: '<cols><col min="2" max="3" width="9" outlineLevel="1"/></cols>' }, "outlines"],
  ["a split window", { head: '<sheetViews><sheetView workbookViewId="0"><pane xSplit="1500" topLeftCell="C1"/></sheetView></sheetViews>' }, "views"],
  ["zeros that are not shown", { head: '<sheetViews><sheetView showZeros="0" workbookViewId="0"/></sheetViews>' }, "views"],
  ["views that somebody has kept", { inBook: '<customWorkbookViews><customWorkbookView name="mine"/></customWorkbookViews>' }, "views"],
  ["a sheet that no menu shows", { sheetState: "veryHidden" }, "veryHidden"],
  ["a web link", { tail: '<hyperlinks><hyperlink ref="A1" location="Data!B2"/></hyperlinks>' }, "links"],
  ["notes", { ofSheet: { comments: "<comments><commentList><comment ref='A1'/></commentList></comments>", vmlDrawing: "<xml/>" } }, "comments"],
  ["a conversation", { ofSheet: { comments: "<comments><commentList><comment ref='A1'/></commentList></comments>", threadedComment: "<ThreadedComments/>" }, ofBook: { person: "<personList/>" } }, "comments"],
  ["a picture", drawing("<pic/>"), "pictures"],
  ["a picture behind the cells", { tail: '<picture r:id="rId1"/>', ofSheet: { image: "<png/>" } }, "pictures"],
  ["a chart", drawing('<graphicFrame><graphic><graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"/></graphic></graphicFrame>'), "charts"],
  ["a chart of a newer kind", drawing('<AlternateContent><Choice><graphicFrame><graphic><graphicData uri="http://schemas.microsoft.com/office/drawing/2014/chartex"/></graphic></graphicFrame></Choice><Fallback><sp/></Fallback></AlternateContent>'), "charts"],
  ["a drawn scheme", drawing('<graphicFrame><graphic><graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/diagram"/></graphic></graphicFrame>'), "shapes"],
  ["a shape", drawing("<sp/>"), "shapes"],
  ["a slicer", { ...drawing('<AlternateContent><Choice><graphicFrame><graphic><graphicData uri="http://schemas.microsoft.com/office/drawing/2010/slicer"/></graphic></graphicFrame></Choice><Fallback><sp/></Fallback></AlternateContent>'), ofBook: { slicerCache: "<slicerCacheDefinition/>" } }, "slicers"],
  ["a pivot table", { ofSheet: { pivotTable: "<pivotTableDefinition/>" }, ofBook: { pivotCacheDefinition: "<pivotCacheDefinition/>" } }, "pivotTables"],
  ["macros", { ofBook: { vbaProject: "<bin/>" } }, "macros"],
  ["the protection of a sheet", { tail: '<sheetProtection sheet="1" objects="1"/>' }, "protection"],
  ["cells that are not locked", { rows: one, styles: styled({ format: '<protection locked="0"/>' }) }, "protection"],
  ["the protection of the workbook", { inBook: '<workbookProtection lockStructure="1"/>' }, "workbookProtection"],
  ["looks inside a text", { rows: cell("<v>0</v>", ' t="s"'), strings: "<si><r><t>a</t></r><r><rPr><b/></rPr><t>b</t></r></si>" }, "richText"],
  ["how a name is pronounced", { rows: cell("<v>0</v>", ' t="s"'), strings: '<si><t>客户</t><rPh sb="0" eb="2"><t>kèhù</t></rPh></si>' }, "phonetic"],
  ["connections to data", { ofBook: { connections: "<connections><connection id='1'/><connection id='2'/></connections>" } }, "connections"],
  ["a share or a picture in a cell", { rows: cell("<v>#VALUE!</v>", ' t="e" vm="1"'), ofBook: { rdRichValue: "<rvData/>" } }, "dataTypes"],
  ["sparklines", extension('<sparklineGroups><sparklineGroup><sparklines><sparkline/><sparkline/></sparklines></sparklineGroup></sparklineGroups>'), "sparklines"],
  ["data bars of the newer kind", extension('<conditionalFormattings><conditionalFormatting><cfRule type="dataBar"/></conditionalFormatting></conditionalFormattings>'), "dataBars"],
  ["icons of the newer kind", extension('<conditionalFormattings><conditionalFormatting><cfRule type="iconSet"/></conditionalFormatting></conditionalFormattings>'), "conditionalFormats"],
  ["a filter", { tail: '<autoFilter ref="A1:B3"/>', ...name('name="_xlnm._FilterDatabase" localSheetId="0" hidden="1"', "Data!$A$1:$B$3") }, "filters"],
  ["controls", { tail: "<controls><control/></controls>" }, "controls"],
  ["scenarios", { tail: "<scenarios><scenario name='best'/></scenarios>" }, "scenarios"],
  ["a what-if table", { rows: cell('<f t="dataTable" ref="A1:A2" r1="B1"/><v>1</v>') }, "dataTables"],
  ["array formulas of the older kind", { rows: cell('<f t="array" ref="A1:A2">ROW(A1:A2)</f><v>1</v>') }, "arrays"],
  ["indents", { rows: one, styles: styled({ format: '<alignment horizontal="left" indent="2"/>' }) }, "looks"],
  ["a pattern behind a cell", { rows: one, styles: styled({ fill: '<patternFill patternType="lightUp"/>' }) }, "looks"],
  ["a run of colours behind a cell", { rows: one, styles: styled({ fill: '<gradientFill><stop position="0"><color rgb="FF00FF00"/></stop></gradientFill>' }) }, "looks"],
  ["a diagonal line", { rows: one, styles: styled({ border: '<diagonal style="thin"/>' }) }, "looks"],
  ["named cell styles", { rows: one, styles: styled({ format: '<xf xfId="1"/>' }) }, "cellStyles"],
  ["another usual font", { rows: one, styles: "<fonts><font><sz val='11'/><name val='Aptos Narrow'/></font></fonts><cellXfs><xf fontId='0'/></cellXfs>" }, "usualFont"],
  ["calculation by hand", { inBook: '<calcPr calcMode="manual"/>' }, "calculation"],
  ["author and title", { core: "<coreProperties><creator>Anna</creator><title>Plan</title></coreProperties>" }, "properties"],
  ["parts that nobody knows", { ofBook: { somethingNew: "<x/>" } }, "others"],
  ["marks that an error is to be overlooked", { tail: "<ignoredErrors><ignoredError sqref='A1' numberStoredAsText='1'/></ignoredErrors>" }, "others"],
];

test.each(TOLD)("%s: told before it is lost", async (_, pieces, told) => {
  const { leftOut } = await readXlsx(pack(pieces), dialect);
  expect(leftOut.map(({ kind }) => kind)).toEqual([told]);
  expect(leftOut.every(({ count }) => count > 0)).toBe(true);
});

test("groups are counted, not their rows; connections and properties each", async () => {
  const count = async (pieces: Pieces) => (await readXlsx(pack(pieces), dialect)).leftOut[0]!.count;
  expect(await count({ rows: '<row r="1" outlineLevel="1"/><row r="2" outlineLevel="2"/><row r="3" outlineLevel="1"/><row r="9" outlineLevel="1"/>' })).toBe(3);
  expect(await count({ core: "<coreProperties><creator>Anna</creator><title>Plan</title></coreProperties>" })).toBe(2);
});

const SOLID = '<patternFill patternType="solid"><fgColor rgb="FFFFF4CE"/></patternFill>';

/** What comes out of a saved file as it went into the opened one, by the part in which it stands. */
const KEPT: readonly (readonly [feature: string, pieces: Pieces, part: string, held: RegExp])[] = [
  ["the looks of an empty column", { head: '<cols><col min="3" max="3" width="9" style="1"/></cols>', styles: styled({ fill: SOLID }) }, "xl/worksheets/sheet1.xml", /<col min="3" max="3" width="[\d.]+"[^>]* style="1"/],
  ["the looks of an empty row", { rows: '<row r="3" s="1" customFormat="1"/>', styles: styled({ fill: SOLID }) }, "xl/worksheets/sheet1.xml", /<row r="3"(?=[^>]* s="1")[^>]* customFormat="1"/],
  ["the height of a row", { rows: '<row r="2" ht="33" customHeight="1"/>' }, "xl/worksheets/sheet1.xml", /<row r="2" ht="33" customHeight="1"/],
  ["a hidden row", { rows: '<row r="2" hidden="1"/>' }, "xl/worksheets/sheet1.xml", /<row r="2"(?![^>]*customHeight)[^>]* hidden="1"/],
  ["a hidden column", { head: '<cols><col min="2" max="2" width="9" hidden="1"/></cols>' }, "xl/worksheets/sheet1.xml", /<col min="2" max="2"[^>]* hidden="1"/],
  ["a hidden sheet", { sheetState: "hidden" }, "xl/workbook.xml", /state="hidden"/],
  ["frozen panes", { head: '<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"/></sheetView></sheetViews>' }, "xl/worksheets/sheet1.xml", /<pane xSplit="1" ySplit="2" topLeftCell="B3"[^>]* state="frozen"/],
  ["gridlines that are not shown, and the zoom", { head: '<sheetViews><sheetView showGridLines="0" zoomScale="80" workbookViewId="0"/></sheetViews>' }, "xl/worksheets/sheet1.xml", /<sheetView[^>]*showGridLines="0"[^>]*zoomScale="80"/],
  ["merged cells", { tail: '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>' }, "xl/worksheets/sheet1.xml", /<mergeCell ref="A1:B2"/],
  ["the colour of a tab", { head: '<sheetPr><tabColor rgb="FF00B050"/></sheetPr>' }, "xl/worksheets/sheet1.xml", /<tabColor rgb="FF00B050"/],
  ["a number format of one's own", { rows: one, styles: styled({ formats: '<numFmts><numFmt numFmtId="170" formatCode="0.0&quot; k€&quot;"/></numFmts>', format: '<xf numFmtId="170" applyNumberFormat="1"/>' }) }, "xl/styles.xml", /formatCode="0.0&quot; k€&quot;"/],
  ["a colour of the theme, as it looks", { rows: one, styles: styled({ font: '<color theme="4"/>' }) }, "xl/styles.xml", /<color rgb="FF4472C4"/],
  ["a name for a formula", name('name="rate"', "0.1"), "xl/workbook.xml", /<definedName name="rate">0.1</],
  ["a hidden name", name('name="inner" hidden="1"', "Data!$A$1"), "xl/workbook.xml", /<definedName name="inner" hidden="1">Data!\$A\$1</],
  ["a rule of entry", { tail: '<dataValidations><dataValidation type="list" allowBlank="1" sqref="A1"><formula1>"yes,no"</formula1></dataValidation></dataValidations>' }, "xl/worksheets/sheet1.xml", /<formula1>&quot;yes,no&quot;</],
  ["a conditional format", { tail: '<conditionalFormatting sqref="A1:A3"><cfRule type="cellIs" priority="1" operator="greaterThan"><formula>2</formula></cfRule></conditionalFormatting>' }, "xl/worksheets/sheet1.xml", /<cfRule type="cellIs"[^>]* operator="greaterThan"><formula>2</],
];

jest.setTimeout(60_000);

test.each(KEPT)("%s: kept", async (_, pieces, part, held) => {
  const { snapshot, leftOut } = await readXlsx(pack(pieces), dialect);
  expect(leftOut).toEqual([]);
  const grid = await open(snapshot);
  const written = await write(grid);
  grid.dispose();
  expect(written.leftOut).toEqual([]);
  expect(new TextDecoder().decode(partsOf(written.bytes)[part])).toMatch(held);
});
