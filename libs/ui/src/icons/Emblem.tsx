/** The star in the ring: emblem of the header strip. Never a control by itself. */
export function Emblem() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <circle cx="16" cy="16" r="15" fill="none" stroke="#f2b705" strokeWidth="1.75" />
      <path d="m16 6.5 2.35 6.3 6.7.28-5.25 4.18 1.8 6.47L16 20.02l-5.6 3.71 1.8-6.47-5.25-4.18 6.7-.28Z" fill="#f2b705" />
    </svg>
  );
}
