/** Whether `iso` is a day of the calendar that has begun somewhere, and within the life of anybody who reads this. */
export function isPastDay(iso: string, now: Date): boolean {
  const time = Date.parse(`${iso}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso) return false;
  // Vietnam is seven hours ahead of UTC: a child born this morning is born today.
  return time <= now.getTime() + 7 * 3_600_000 && iso >= '1890-01-01';
}
