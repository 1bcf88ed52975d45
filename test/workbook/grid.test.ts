import { headlessGrid } from "../support/headlessGrid";
import { contract } from "./contract";

contract("the embedded grid", async () => headlessGrid());
