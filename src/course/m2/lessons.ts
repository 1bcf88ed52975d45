import type { Module } from "../Step";
import { churnLoss } from "./churnLoss";
import { churnRate } from "./churnRate";
import { fallenBill } from "./fallenBill";
import { halvedSales } from "./halvedSales";
import { lostCustomers } from "./lostCustomers";
import { otherInterval } from "./otherInterval";
import { ownChurn } from "./ownChurn";
import { revenueBridge } from "./revenueBridge";
import { safetyLine } from "./safetyLine";
import { sevenHarms } from "./sevenHarms";

/** How many leave, and what it costs. */
export const M2: Module = {
  id: "M2",
  steps: [lostCustomers, churnRate, churnLoss, fallenBill, revenueBridge, halvedSales, otherInterval, safetyLine, ownChurn, sevenHarms],
};
