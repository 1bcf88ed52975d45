import { M0 } from "./m0/lessons";
import { M1 } from "./m1/lessons";
import { M2 } from "./m2/lessons";
import { M3 } from "./m3/lessons";
import { M4 } from "./m4/lessons";
import { M5 } from "./m5/lessons";
import { M6 } from "./m6/lessons";
import { M7 } from "./m7/lessons";
import { M8 } from "./m8/lessons";
import type { Module, Step } from "./Step";

/** The modules in the order of the course. */
export const MODULES: readonly Module[] = [M0, M1, M2, M3, M4, M5, M6, M7, M8];

const STEPS = new Map(MODULES.flatMap(({ steps }) => steps.map((step) => [step.id, step])));

export const stepById = (id: string): Step | undefined => STEPS.get(id);
