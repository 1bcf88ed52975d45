// Property tests draw the same examples in every run: the gate is free of chance. FC_SEED=7 draws others.
const fc = require("fast-check");
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20_240_101) });
