import { glyphs, type GlyphName } from './glyphs.js';

/** An icon of the console: 20 px, 16 in running text, 24 in bars. Decoration unless it has a `label`. */
export function Glyph({ name, size = 20, label }: { name: GlyphName; size?: 16 | 20 | 24; label?: string }) {
  return (
    <svg
      className={size === 20 ? 'i' : `i i${size}`}
      viewBox="0 0 24 24"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      <path d={glyphs[name]} />
    </svg>
  );
}
