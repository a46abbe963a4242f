/** A house under mountains: the picture of work that is done. */
export function Mountains() {
  return (
    <svg className="picture" width="200" height="150" viewBox="0 0 200 150" aria-hidden="true">
      <path d="M8 118h184M30 118l28-48 17 24 33-62 46 86M132 76l16-20 36 62M141 28a11 11 0 1 0 22 0a11 11 0 1 0-22 0Z" />
      <path d="M44 104l14-11 14 11M48 101v9h20v-9M51 110v8M65 110v8M55 110v-5h6v5M84 132h40M96 142h16" />
    </svg>
  );
}
