import type { Module } from "../Step";
import { acquisitionCost } from "./acquisitionCost";
import { claimCheck } from "./claimCheck";
import { lifetime } from "./lifetime";
import { lifetimeValue } from "./lifetimeValue";
import { ownSegments } from "./ownSegments";
import { payback } from "./payback";

export const M1: Module = { id: "M1", steps: [acquisitionCost, lifetime, lifetimeValue, payback, claimCheck, ownSegments] };
