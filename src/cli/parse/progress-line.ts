import type { Tally } from "./tally.js";

/** How far the work is. */
export interface ProgressState {
  readonly tally: Pick<Tally, "records" | "kinds" | "told">;
  readonly bytes: number;
  /** Undefined while it is not known. */
  readonly total: number | undefined;
  readonly seconds: number;
}

/** `1.2 GB of 5 GB (24 %), 812 records/s, 9120 articles, 12 diagnostics, 3 min left`. */
export function progressLine({ tally, bytes, total, seconds }: ProgressState): string {
  const { records, kinds, told } = tally;
  const share = total === undefined || total === 0 ? undefined : Math.min(1, bytes / total);
  const parts = [
    share === undefined
      ? sizeText(bytes)
      : `${sizeText(bytes)} of ${sizeText(total as number)} (${Math.floor(share * 100)} %)`,
    `${Math.round(records / Math.max(seconds, 0.001))} records/s`,
    counted(kinds.article ?? 0, "article"),
    counted(told, "diagnostic"),
    ...(share === undefined || share === 0 ? [] : [`${timeText((seconds * (1 - share)) / share)} left`]),
  ];
  return parts.join(", ");
}

function counted(count: number, name: string): string {
  return `${count} ${name}${count === 1 ? "" : "s"}`;
}

function sizeText(bytes: number): string {
  let size = bytes;
  for (const unit of ["B", "kB", "MB", "GB"]) {
    if (size < 1000) return `${size < 10 && unit !== "B" ? size.toFixed(1) : Math.round(size)} ${unit}`;
    size /= 1000;
  }
  return `${size.toFixed(1)} TB`;
}

function timeText(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}
