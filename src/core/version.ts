/** Version of the definitions. It changes when any number could: a sheet that notes it can tell why a figure moved. */
export const VERSION = "1.0";
