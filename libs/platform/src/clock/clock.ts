/** The only source of time. Under NODE_ENV=test it may be shifted; tokens and their expiry use real time. */
export class Clock {
  constructor(private readonly offsetMs = 0) {}
  now(): Date {
    return new Date(Date.now() + this.offsetMs);
  }
}

/** A clock that stands where it is put; for seeds and tests. */
export class FixedClock extends Clock {
  constructor(private at: Date) {
    super();
  }
  override now(): Date {
    return new Date(this.at);
  }
  /** Moves the clock to a moment. */
  set(at: Date): void {
    this.at = at;
  }
}
