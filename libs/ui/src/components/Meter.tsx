/**
 * The legal clock: one segment a working day, part days part filled. Always beside the same fact in words (`label`).
 * `used` and `total` in working days; more than 20 days are drawn as 20 shares.
 */
export function Meter({ used, total, label }: { used: number; total: number; label: string }) {
  const segments = Math.min(20, Math.max(1, Math.ceil(total)));
  const scale = segments / Math.max(total, 0.01);
  const fill = (i: number) => Math.round(Math.min(1, Math.max(0, used * scale - i)) * 100);
  return (
    <div className="meter" role="img" aria-label={label}>
      {Array.from({ length: segments }, (_, i) => (
        <i key={i} style={{ ['--v' as string]: `${fill(i)}%` }} />
      ))}
    </div>
  );
}

/** How far through a list of questions: `Câu 6 trên 12` and a bar. */
export function Progress({ at, of, label }: { at: number; of: number; label: string }) {
  return (
    <div className="progress">
      <span className="num">{label}</span>
      <i style={{ ['--v' as string]: `${Math.round((at / of) * 100)}%` }} />
    </div>
  );
}
