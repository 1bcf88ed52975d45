import { JOBS } from "../aside/jobs";
import { serve, type Inside } from "../aside/serve";

// The worker's own script: what this thread does holds up nobody.
serve(self as unknown as Inside, JOBS);
