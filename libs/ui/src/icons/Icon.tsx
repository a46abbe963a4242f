import { iconPaths, type IconName } from './paths.js';

/** Props of {@link Icon}. `size`: s = 20 px, m = 24 px (default), l = 32 px at the normal text size. */
export interface IconProps {
  name: IconName;
  size?: 's' | 'm' | 'l';
  /** Given only when the icon stands alone; beside a word it is decoration. */
  label?: string;
}

/** An icon of the house set; grows with the text, takes the colour of the text. */
export function Icon({ name, size = 'm', label }: IconProps) {
  const className = size === 'm' ? 'icon' : `icon icon--${size}`;
  return (
    <svg
      className={className}
      viewBox="0 0 24 24"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      <path d={iconPaths[name]} />
    </svg>
  );
}
