import type { Answer } from "../Step";

const place: Answer = {
  at: "place",
  solution: { fill: "=LOYALTYINDEX(1,{value.each},{low.each},{high.each})" },
  mistakes: {
    unturned: { fill: "=({value.each}-MIN({low.each},{high.each}))/ABS({high.each}-{low.each})" },
    ofHigh: { fill: "={value.each}/{high.each}" },
    shortfall: { fill: "=({high.each}-{value.each})/({high.each}-{low.each})" },
  },
};

const index: Answer = {
  at: "index",
  solution: "=LOYALTYINDEX({weight},{value},{low},{high})",
  mistakes: {
    unweighted: "=AVERAGE({place})",
    notDivided: "=SUMPRODUCT({weight},{place})",
    rawMean: "=SUMPRODUCT({weight},{value})/SUM({weight})",
    // Counted upwards on every scale, whether more or less of it is loyal.
    unturnedIndex: "=SUMPRODUCT({weight},({value}-IF({low}<{high},{low},{high}))/ABS({high}-{low}))/SUM({weight})",
    endsSwapped: "=LOYALTYINDEX({weight},{value},{high},{low})",
  },
};

const tenure: Answer = {
  at: "tenure",
  solution: "=MEANTENURE({began},{left},{asOf})",
  reading: "inDays",
  readings: { inYears: "=MEANTENURE({began},{left},{asOf})/365.25" },
  mistakes: {
    leftOnly: "=SUMPRODUCT(({left}>0)*({left}-{began}))/COUNT({left})",
    stayedOnly: "=SUMPRODUCT(({left}=0)*({asOf}-{began}))/(COUNT({began})-COUNT({left}))",
    nobodyLeft: "=AVERAGE({asOf}-{began})",
    blankAsZero: "=AVERAGE({left}-{began})",
  },
};

const renewal: Answer = {
  at: "renewal",
  solution: "=RENEWALRATE({renewed}-{automatic},{due})",
  reading: "ofDue",
  readings: { ofDecided: "=RENEWALRATE({renewed}-{automatic},{due}-{automatic})" },
  mistakes: {
    withAutomatic: "=RENEWALRATE({renewed},{due})",
    ofAll: "=RENEWALRATE({renewed}-{automatic},{contracts})",
    ofAllRenewed: "=RENEWALRATE({renewed},{contracts})",
    notRenewed: "=1-RENEWALRATE({renewed},{due})",
    inEffect: "=({contracts}-{due}+{renewed})/{contracts}",
  },
};

const repeat: Answer = {
  at: "repeat",
  solution: "=REPEATRATE({buyer},{day})",
  mistakes: {
    rowsAsDays: "=SUMPRODUCT((COUNTIF({buyer},UNIQUE({buyer}))>1)*1)/ROWS(UNIQUE({buyer}))",
    ofOrders: "=(ROWS({buyer})-ROWS(UNIQUE({buyer})))/ROWS({buyer})",
    onceOnly: "=1-REPEATRATE({buyer},{day})",
  },
};

export const loyaltyAnswers: readonly Answer[] = [place, index, tenure, renewal, repeat];
