import { useState, type CSSProperties } from 'react';
import { laidOut, type View } from './view.js';

/** An image at the desk's width, enlarged and turned as wished. Paper stays white in the dark theme. */
export function ImageOnDesk({ src, alt, width, view }: { src: string; alt: string; width: number; view: View }) {
  const [natural, setNatural] = useState<{ width: number; height: number }>();
  const layout = natural && laidOut(natural, width, view);
  const style: CSSProperties = layout
    ? {
        width: layout.image.width,
        height: layout.image.height,
        position: 'absolute',
        left: '50%',
        top: '50%',
        transform: `translate(-50%, -50%) rotate(${view.turns * 90}deg)`,
      }
    : { visibility: 'hidden', width: 1 };
  return (
    <div style={{ position: 'relative', ...layout?.box }}>
      <img
        src={src}
        alt={alt}
        style={style}
        onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) => setNatural({ width: naturalWidth, height: naturalHeight })}
      />
    </div>
  );
}
