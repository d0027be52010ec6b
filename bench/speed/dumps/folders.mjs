// @ts-check
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const repository = fileURLToPath(new URL("../../../", import.meta.url));

/** Where dumps and peers are kept between runs. */
export const defaultCache = join(tmpdir(), "newsdump-bench");

/** Pages of many sites beside the repository: `<set>/wet/<id>.txt`. */
export const defaultPages = join(repository, "../shared/quality/dumps");

/** The built package. */
export const defaultDist = join(repository, "dist");
