import { useAt } from './design.js';
import { ListAt } from './ListAt.js';
import type { Path } from '../model/path.js';

interface LinesAtProps {
  path: Path;
  label: string;
  hint?: string;
  addLabel: string;
  optional?: boolean;
  area?: boolean;
}

/** A list of texts in one language. */
export function LinesAt({ path, label, hint, addLabel, optional, area }: LinesAtProps) {
  return (
    <ListAt<string>
      path={path}
      label={label}
      hint={hint}
      addLabel={addLabel}
      optional={optional}
      fresh={() => ''}
      nameOf={(line, index) => line || String(index + 1)}
    >
      {(_line, at, index) => <Line path={at} label={`${label} ${index + 1}`} area={area} />}
    </ListAt>
  );
}

function Line({ path, label, area }: { path: Path; label: string; area?: boolean }) {
  const [value, set] = useAt<string>(path);
  return area ? (
    <textarea className="in" rows={2} aria-label={label} value={value ?? ''} onChange={(event) => set(event.target.value)} />
  ) : (
    <input className="in" aria-label={label} autoComplete="off" value={value ?? ''} onChange={(event) => set(event.target.value)} />
  );
}
