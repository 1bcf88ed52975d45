/** A term so small beside the sum changes no digit of it, nor do all that follow. */
const SMALL = Number.EPSILON / 8;

/**
 * ₂F₁(1, b; c; z) with its slopes, for many z and the same c > b > 0: Σ fₙ·zⁿ with fₙ = (b)ₙ/(c)ₙ, which differentiates term by
 * term. The coefficients are kept, so that a further z costs a few products a term and no division. All sums are of one sign.
 *
 * Meant for 0 ≤ z ≤ 0.98: nearer to 1 it takes thousands of terms. Relative error of the value below 1e-13.
 */
export class HypergeometricSeries {
  value = 1;
  alongB = 0;
  alongC = 0;
  alongZ = 0;
  /** fₙ and its slopes along b and c, one after the other. */
  private readonly known: number[] = [1, 0, 0];

  constructor(private readonly b: number, private readonly c: number) {}

  /** Sets the value and the slopes to those at z. */
  at(z: number): this {
    let [value, alongB, alongC, alongZ, power] = [1, 0, 0, 0, 1];
    for (let n = 1, last = 1; last > SMALL * value; n++) {
      if (3 * n === this.known.length) this.extend(n - 1);
      const of = this.known[3 * n]!;
      alongZ += n * of * power;
      power *= z;
      last = of * power;
      value += last;
      alongB += this.known[3 * n + 1]! * power;
      alongC += this.known[3 * n + 2]! * power;
    }
    this.value = value;
    this.alongB = alongB;
    this.alongC = alongC;
    this.alongZ = alongZ;
    return this;
  }

  private extend(n: number): void {
    const [of, alongB, alongC] = [this.known[3 * n]!, this.known[3 * n + 1]!, this.known[3 * n + 2]!];
    const below = 1 / (this.c + n);
    const factor = (this.b + n) * below;
    this.known.push(of * factor, alongB * factor + of * below, (alongC - of * below) * factor);
  }
}
