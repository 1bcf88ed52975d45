/// <reference types="custom-functions-runtime" />
import { FUNCTIONS } from "../functions/catalogue";
import { associate } from "./associate";

// The script that Excel may load without any page: it asks for nothing but the global CustomFunctions.
associate(CustomFunctions, FUNCTIONS);
