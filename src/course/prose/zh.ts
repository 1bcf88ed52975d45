import M0 from "../m0/zh.md";
import M1 from "../m1/zh.md";
import M2 from "../m2/zh.md";
import M3 from "../m3/zh.md";
import M4 from "../m4/zh.md";
import M5 from "../m5/zh.md";
import M6 from "../m6/zh.md";
import M7 from "../m7/zh.md";
import M8 from "../m8/zh.md";

export default { M0, M1, M2, M3, M4, M5, M6, M7, M8 };
