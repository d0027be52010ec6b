// @ts-check
// One model, learnt on a thread of its own.
import { parentPort, workerData } from "node:worker_threads";
import { learn } from "./learn.mjs";

parentPort?.postMessage(learn(workerData.examples, workerData.names, workerData.inputs));
