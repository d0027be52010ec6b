// @ts-check
/**
 * Ends the process when what acts in it does not end: it counts the processor time that a fault takes, and not the time that passes, so
 * that a busy machine finds no fault.
 */
import { appendFileSync } from "node:fs";
import { workerData } from "node:worker_threads";

/** @type {{ shared: Int32Array, log: string, most: number }} */ const { shared, log, most } = workerData;
const [NUMBER, ACTING] = [0, 1];
const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
let number = -1;
let since = 0;
setInterval(() => {
  if (Atomics.load(shared, NUMBER) !== number) {
    number = Atomics.load(shared, NUMBER);
    since = cpu();
  } else if (Atomics.load(shared, ACTING) === 1 && cpu() - since > most) {
    appendFileSync(log, "endless\n");
    process.kill(process.pid, "SIGKILL");
  }
}, 200);
