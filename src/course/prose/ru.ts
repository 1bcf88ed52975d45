import M0 from "../m0/ru.md";
import M1 from "../m1/ru.md";
import M2 from "../m2/ru.md";
import M3 from "../m3/ru.md";
import M4 from "../m4/ru.md";
import M5 from "../m5/ru.md";
import M6 from "../m6/ru.md";
import M7 from "../m7/ru.md";
import M8 from "../m8/ru.md";

export default { M0, M1, M2, M3, M4, M5, M6, M7, M8 };
