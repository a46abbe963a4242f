import { capitalise, formatDay, formatTime, useLang } from '@tinhso/ui';
import { useEffect, useState } from 'react';

/** Day and time in the country's legal time: deadlines are read against it. */
export function WallClock() {
  const lang = useLang();
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 10_000);
    return () => clearInterval(timer);
  }, []);
  return (
    <time className="m s num nw w-wide" dateTime={now.toISOString()}>
      {capitalise(formatDay(now, lang))}, {formatTime(now)}
    </time>
  );
}
