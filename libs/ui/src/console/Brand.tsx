/** The star on the red tile; the name of the product to screen readers. */
export function Brand({ label }: { label?: string }) {
  return (
    <svg viewBox="0 0 30 30" role={label ? 'img' : undefined} aria-label={label} aria-hidden={label ? undefined : true}>
      <rect width="30" height="30" rx="8" fill="#a3161b" />
      <path d="m15 6 2.3 6.6h7l-5.6 4.2 2.1 6.8-5.8-4.1-5.8 4.1 2.1-6.8-5.6-4.2h7z" fill="#f2b705" />
    </svg>
  );
}
