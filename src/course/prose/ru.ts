import M0 from "../m0/ru.md";
import M1 from "../m1/ru.md";
import M2 from "../m2/ru.md";
import M3 from "../m3/ru.md";
import M4 from "../m4/ru.md";

export default { M0, M1, M2, M3, M4 };
