import { pnbdFit } from "../../src/core/prediction/pnbdFit";
import { pnbdLogLikelihood } from "../../src/core/prediction/pnbdLogLikelihood";
import { histories } from "../../src/core/prediction/Histories";
import { fitted } from "../../src/core/prediction/Fit";
import { cdnow } from "../core/prediction/cdnow";
test("x", () => {
  const base = cdnow();
  const h = histories("t", base);
  const f = pnbdLogLikelihood(h);
  const g = new Float64Array(4);
  const time = (n: number, run: () => void) => {const ts=[]; for(let i=0;i<n;i++){const t=performance.now(); run(); ts.push(performance.now()-t);} ts.sort((a,b)=>a-b); return [ts[0], ts[n>>1]];};
  console.log("hist", time(31, () => histories("t", base)), "eval", time(300, () => f([0.55,10.57,0.6,11.66], g)), "far", time(300, () => f([0.55,10,0.6,3], g)));
  let n = 0; const log: string[] = [];
  fitted({ logLikelihood: (at, gr) => { n++; const v = f(at, gr); log.push(at.map((x) => x.toPrecision(4)).join(" ") + " " + v.toFixed(4)); return v; }, starts: [[0.5, 13, 0.5, 13], [0.3, 3, 0.3, 3], [2, 30, 1, 60]], scales: [1, 32, 1, 32] });
  console.log(n, log.join("\n"));
  console.log("fit", time(31, () => pnbdFit(base)));
});
