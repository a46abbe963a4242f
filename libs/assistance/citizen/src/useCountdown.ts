import { useEffect, useState } from 'react';

/** Whole seconds until a moment (ms by this device's clock), counted down; 0 from then on. */
export function useCountdown(moment: number): number {
  const [now, setNow] = useState(() => Date.now());
  const left = Math.max(0, Math.ceil((moment - now) / 1000));
  const done = left === 0;
  useEffect(() => {
    setNow(Date.now());
    if (done) return;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [moment, done]);
  return left;
}
