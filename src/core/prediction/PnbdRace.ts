import { HypergeometricSeries } from "../numeric/HypergeometricSeries";
import { lostFirstIntegral, type LostFirst } from "./lostFirstIntegral";

/** Beyond this z the series takes longer than the integral. */
const SERIES_TO = 0.98;

/**
 * The race of loss against purchase in the Pareto/NBD model, for customers with b = r + x and the same s: the chance that
 * somebody alive at t will be lost before buying again, with its slopes. It depends on α + t : β + t alone.
 *
 * It is s/(b+s)·₂F₁(1, b; b+s+1; z) with z = (α−β)/(α+t), or where β is larger s/(b+s)·(1−z)·₂F₁(1, s+1; b+s+1; z) with
 * z = (β−α)/(β+t): both are the same function, and every term is positive.
 * Source: the second term of the likelihood in Fader & Hardie (2005), note 009, equations 18 to 20, after Euler's transformation.
 */
export class PnbdRace implements LostFirst {
  chance = 0;
  alongB = 0;
  alongS = 0;
  /** Along ln((α+t)/(β+t)). */
  alongLead = 0;
  private readonly slowBuyers: HypergeometricSeries;
  private readonly slowLosses: HypergeometricSeries;

  constructor(private readonly b: number, private readonly s: number) {
    this.slowBuyers = new HypergeometricSeries(b, b + s + 1);
    this.slowLosses = new HypergeometricSeries(s + 1, b + s + 1);
  }

  /** Sets the chance and its slopes to those at α + t and β + t. */
  at(alphaT: number, betaT: number): this {
    const z = Math.abs(alphaT - betaT) / Math.max(alphaT, betaT);
    if (!(z <= SERIES_TO)) return this.take(lostFirstIntegral(this.b, this.s, betaT / alphaT));
    return alphaT >= betaT ? this.buySlowly(z) : this.loseSlowly(z);
  }

  private buySlowly(z: number): this {
    const [s, all] = [this.s, this.b + this.s];
    const { value, alongB, alongC, alongZ } = this.slowBuyers.at(z);
    this.chance = (s / all) * value;
    this.alongB = (s / all) * (alongB + alongC) - this.chance / all;
    this.alongS = (s / all) * alongC + this.chance * (this.b / (s * all));
    this.alongLead = (s / all) * alongZ * (1 - z);
    return this;
  }

  private loseSlowly(z: number): this {
    const [s, all] = [this.s, this.b + this.s];
    const { value, alongB, alongC, alongZ } = this.slowLosses.at(z);
    const share = (s / all) * (1 - z);
    this.chance = share * value;
    this.alongB = share * alongC - this.chance / all;
    this.alongS = share * (alongB + alongC) + this.chance * (this.b / (s * all));
    this.alongLead = this.chance - share * alongZ * (1 - z);
    return this;
  }

  private take({ chance, alongB, alongS, alongLead }: LostFirst): this {
    this.chance = chance;
    this.alongB = alongB;
    this.alongS = alongS;
    this.alongLead = alongLead;
    return this;
  }
}
