import M0 from "../m0/zh.md";
import M1 from "../m1/zh.md";
import M2 from "../m2/zh.md";
import M3 from "../m3/zh.md";
import M4 from "../m4/zh.md";

export default { M0, M1, M2, M3, M4 };
