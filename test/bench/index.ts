import { pack } from "../../src/aside/pack";
import { checkData } from "../../src/audit/data/checkData";
import type { Question } from "../../src/audit/data/Question";
import type { Cell, Grid } from "../../src/cells/Cell";
import { call } from "../../src/functions/call";
import { fingerprint } from "../../src/functions/fingerprint";
import { Recent } from "../../src/functions/Recent";
import { functionById } from "../../src/functions/catalogue";
import { checkTimes } from "./checks";
import { medians } from "./median";
import { naiveRfm } from "./naiveRfm";
import { BGNBD, histories, PNBD, purchases, spending } from "./customers";
import { orders, periods } from "./orders";

/** Speed of the functions that see many rows, against the bounds of the definitions. Prints; never fails: machines differ. */
const { numberIds, textIds, dates, amounts } = orders;

const run = (id: string, ...args: (Grid | number)[]) => (): Grid => call(functionById(id)!, args);

/** CHURNRATE by hand: the same cells, the same arithmetic, the same block. */
function churnByHand(): Cell[][] {
  const [atStart, joined, atEnd] = periods as [Grid, Grid, Grid];
  const block = new Array<Cell[]>(atStart.length);
  for (let row = 0; row < block.length; row++) {
    const start = atStart[row]![0] as number;
    const lost = start + (joined[row]![0] as number) - (atEnd[row]![0] as number);
    block[row] = [lost / start];
  }
  return block;
}

/** The same cells in arrays of their own, as a host delivers them. */
const copied = (grid: Grid): Grid => grid.map((row) => [...row]);

/** RFM asked for what it has just been asked, by cells in other arrays. */
function rfmAgain(): () => Grid {
  const recent = new Recent();
  const again = [numberIds, dates, amounts].map(copied);
  recent.call(functionById("RFM")!, [numberIds, dates, amounts]);
  return () => recent.call(functionById("RFM")!, again);
}

function line(what: string, value: number, bound: number, unit: string): void {
  const mark = value > bound ? "   << over the bound" : "";
  process.stdout.write(`${what.padEnd(52)}${value.toFixed(unit === "×" ? 2 : 1).padStart(8)} ${unit.padEnd(2)}  bound ${bound} ${unit}${mark}\n`);
}

/** The checks of a log of 100,000 rows and six columns, in a worker: the page only hands it over. */
function data(): void {
  const rows = dates.slice(0, 100_000).map(([date], row) => [textIds[row]![0]!, date!, amounts[row]![0]!, `O-${row}`, (row % 100) / 100, "north"]);
  const question: Question = { headers: ["customer", "date", "amount", "order id", "margin", "region"], roles: ["key", "date", "amount", "unique", "share", "text"], rows, today: 46_354 };
  const [checking, handedOver] = medians(11, () => checkData(question), () => structuredClone(pack(question).packed)) as [number, number];
  line("Checking data aside, 100,000 rows of six columns", checking, 400, "ms");
  line("  and handing over", handedOver, 100, "ms");
}

/** The whole of a check but for reading the workbook. The bounds are those of a learner's patience: two seconds the first time, then 300 ms. */
async function checks(): Promise<void> {
  for (const id of ["2.1", "2.4", "1.5", "4.3"]) {
    const { first, again } = await checkTimes(id);
    line(`Checking step ${id} for the first time`, first, 2000, "ms");
    line("  and again", again, 300, "ms");
  }
}

/** Models fitted to customers such as those of CDNOW, and asked about them. A line each. */
function predictions(): void {
  const [sample, many] = [histories(2357), histories(100_000)];
  const timed = (what: string, id: string, args: (Grid | number)[], bound: number, runs = 31): void => line(what, medians(runs, run(id, ...args))[0]!, bound, "ms");
  timed("BGNBDFIT, 2,357 customers", "BGNBDFIT", sample, 10);
  timed("PNBDFIT, 2,357 customers", "PNBDFIT", sample, 60);
  timed("GAMMAGAMMAFIT, 2,357 customers", "GAMMAGAMMAFIT", spending(2357), 10);
  timed("SBGFIT, seven renewals", "SBGFIT", [[[1000], [869], [743], [653], [593], [551], [517], [491]]], 2);
  timed("CLV of a log of 2,357 customers, 52 weeks ahead", "CLV", [...purchases(2357), 52, 0.002], 60);
  timed("BGNBDFIT, 100,000 customers", "BGNBDFIT", many, 250, 11);
  timed("BGNBDALIVE lifted over 100,000 rows", "BGNBDALIVE", [BGNBD, ...many], 60, 11);
  timed("BGNBDEXPECTED lifted over 100,000 rows", "BGNBDEXPECTED", [BGNBD, 39, ...many], 60, 11);
  timed("PNBDALIVE lifted over 100,000 rows", "PNBDALIVE", [PNBD, ...many], 60, 11);
}

/** What the page's own thread does of a call that is computed aside: a key for its memory, and the columns handed over. */
function aside(): void {
  const args = histories(100_000);
  const handOver = (): unknown => {
    const { packed, transfer } = pack({ id: "BGNBDFIT", args });
    return structuredClone(packed, { transfer });
  };
  const [key, handedOver] = medians(11, () => fingerprint("BGNBDFIT", args), handOver) as [number, number];
  line("Asking aside, 100,000 rows of three columns: key", key, 50, "ms");
  line("  and handing over", handedOver, 50, "ms");
}

async function bench(): Promise<void> {
  const [lifted, byHand] = medians(31, run("CHURNRATE", ...periods), churnByHand) as [number, number];
  line("CHURNRATE lifted over 100,000 rows", lifted, 60, "ms");
  line("  against a loop by hand", lifted / byHand, 3, "×");
  const [withNumbers, naive] = medians(11, run("RFM", numberIds, dates, amounts), () => naiveRfm(numberIds, dates, amounts)) as [number, number];
  line("RFM, 1,000,000 rows, 60,000 number ids", withNumbers, 150, "ms");
  line("  against a Map and sorts", withNumbers / naive, 0.35, "×");
  const [again] = medians(11, rfmAgain()) as [number];
  line("  asked again on the same values", again / withNumbers, 1, "×");
  const [withText, naiveText] = medians(11, run("RFM", textIds, dates, amounts), () => naiveRfm(textIds, dates, amounts)) as [number, number];
  line("RFM, 1,000,000 rows, 60,000 text ids", withText, 250, "ms");
  line("  against a Map and sorts", withText / naiveText, 0.35, "×");
  const [cohortsOfNumbers, cohortsOfText] = medians(11, run("COHORTS", numberIds, dates), run("COHORTS", textIds, dates)) as [number, number];
  line("COHORTS, 1,000,000 rows, 60,000 number ids", cohortsOfNumbers, 250, "ms");
  line("COHORTS, 1,000,000 rows, 60,000 text ids", cohortsOfText, 250, "ms");
  predictions();
  aside();
  data();
  await checks();
}

void bench();
