// Unpacks the browser of @sparticuz/chromium into the folder named by TMPDIR. A process of its own: the package reads its
// environment when it is loaded, and test runners give their tests only a copy of theirs.
import chromium from "@sparticuz/chromium";

await chromium.executablePath();
