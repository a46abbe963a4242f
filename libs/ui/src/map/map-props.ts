/** Degrees of WGS84. */
export interface MapPoint {
  readonly lat: number;
  readonly long: number;
}

/** Something on the map to open: one thing, or `count` of them drawn together. */
export interface MapMark extends MapPoint {
  readonly key: string;
  /** What it is, in words; read out and shown on it. */
  readonly label: string;
  readonly count?: number;
  /** Nothing is left to do there. */
  readonly closed?: boolean;
}

/** What a map shows: `west,south,east,north` and the zoom of web maps. */
export interface MapView {
  readonly bbox: string;
  readonly zoom: number;
}

/** Props of `PlaceMap`. */
export interface MapProps {
  /** What the map is of. */
  readonly label: string;
  /** The place that is chosen; the map moves there. */
  readonly pin?: MapPoint;
  readonly pinLabel?: string;
  /** Draws a circle of so many metres around the pin. */
  readonly metres?: number;
  /** Code of a commune that the map shows whole. */
  readonly commune?: string;
  /** Makes places choosable: by touch, by dragging the pin, by the arrow keys on it. */
  readonly onPin?: (at: MapPoint) => void;
  readonly marks?: readonly MapMark[];
  /** A cluster brings the map nearer by itself; anything else is opened by the screen. */
  readonly onOpen?: (key: string) => void;
  readonly onView?: (view: MapView) => void;
}
