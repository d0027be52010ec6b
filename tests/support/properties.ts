/**
 * fast-check, whose inputs are the same in every run: a check of a change tells of the change, and not of chance. `PROPERTY_SEED=N`
 * gives other inputs; every night has its own.
 */
import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 1) });

export default fc;
