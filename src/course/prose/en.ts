import M0 from "../m0/en.md";
import M1 from "../m1/en.md";
import M2 from "../m2/en.md";
import M3 from "../m3/en.md";
import M4 from "../m4/en.md";
import M5 from "../m5/en.md";
import M6 from "../m6/en.md";
import M7 from "../m7/en.md";
import M8 from "../m8/en.md";

export default { M0, M1, M2, M3, M4, M5, M6, M7, M8 };
