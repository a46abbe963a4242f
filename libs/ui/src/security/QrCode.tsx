import { useEffect, useState } from 'react';

/** Light cells around the code, as the standard wants them. */
const QUIET = 4;

/** A QR code, always dark on light so that every camera reads it. The library comes when the first code is drawn. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const [cells, setCells] = useState<boolean[][]>();
  useEffect(() => {
    let shown = true;
    void import('uqr').then(({ encode }) => {
      if (shown) setCells(encode(text, { ecc: 'M', border: QUIET }).data);
    });
    return () => {
      shown = false;
    };
  }, [text]);
  const size = cells?.length ?? 1;
  const path = cells?.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges" width={200} height={200}>
      <rect width="100%" height="100%" fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
