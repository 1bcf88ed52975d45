/// <reference types="custom-functions-runtime" />
import { FUNCTIONS } from "../functions/catalogue";
import { associate } from "./associate";

// The script that Excel may load without any page: it asks for nothing but the global CustomFunctions.
// No pane stands beside it that could freeze, and such a host knows no workers: slow calls are computed in place.
associate(CustomFunctions, FUNCTIONS);
