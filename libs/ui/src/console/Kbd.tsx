import { useOneLetterKeys } from './key-preference.js';

/** A key cap. One-letter caps disappear when one-letter keys are switched off, so that no key is promised that does nothing. */
export function Kbd({ cap }: { cap: string }) {
  const [oneLetterKeys] = useOneLetterKeys();
  if (!oneLetterKeys && cap.length === 1) return null;
  return (
    <kbd className="kbd" aria-hidden="true">
      {cap}
    </kbd>
  );
}
