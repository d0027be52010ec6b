// @ts-check
import { writeSync } from "node:fs";

// Loaded before a program: tells at its end, into the fourth pipe, what the process took from its very start.
process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  const cost = { cpu: (user + system) / 1000, wall: performance.now(), rss: process.resourceUsage().maxRSS / 1024 };
  writeSync(3, JSON.stringify(cost));
});
