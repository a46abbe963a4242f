import { Icon } from 'leaflet';
import type { MapMark } from './map-props.js';

const SVG = 'http://www.w3.org/2000/svg';

/** An icon drawn from nodes: strings of HTML are refused by the security policy of the pages. */
class NodeIcon extends Icon {
  constructor(
    private readonly draw: () => HTMLElement,
    size: [number, number],
    anchor: [number, number],
  ) {
    super({ iconUrl: '', iconSize: size, iconAnchor: anchor });
  }

  override createIcon(): HTMLElement {
    const node = this.draw();
    node.classList.add('leaflet-marker-icon'); // lies where its point is, not below the one before it
    const [width, height] = this.options.iconSize as [number, number];
    const [left, top] = this.options.iconAnchor as [number, number];
    Object.assign(node.style, { width: `${width}px`, height: `${height}px`, marginLeft: `${-left}px`, marginTop: `${-top}px` });
    return node;
  }

  override createShadow(): HTMLElement {
    return null as unknown as HTMLElement; // what Leaflet takes for "none"
  }
}

/** The pin of a place that is being chosen. */
export function pinIcon(label: string): Icon {
  return new NodeIcon(
    () => {
      const node = document.createElement('div');
      node.className = 'map-pin';
      node.setAttribute('aria-label', label);
      const svg = document.createElementNS(SVG, 'svg');
      svg.setAttribute('viewBox', '0 0 32 42');
      svg.setAttribute('aria-hidden', 'true');
      const drop = document.createElementNS(SVG, 'path');
      drop.setAttribute('d', 'M16 41C5 28 1 22 1 15a15 15 0 0 1 30 0c0 7-4 13-15 26Z');
      const hole = document.createElementNS(SVG, 'circle');
      for (const [name, value] of [
        ['cx', '16'],
        ['cy', '15'],
        ['r', '5'],
      ] as const)
        hole.setAttribute(name, value);
      svg.append(drop, hole);
      node.append(svg);
      return node;
    },
    [48, 48],
    [24, 44],
  );
}

/** A mark: a dot for one thing, its figure for many. */
export function markIcon({ label, count, closed }: MapMark): Icon {
  const size = count === undefined ? 28 : count < 100 ? 40 : 48;
  return new NodeIcon(
    () => {
      const node = document.createElement('div');
      node.className = ['map-mark', count === undefined ? 'map-mark--one' : '', closed ? 'map-mark--closed' : ''].join(' ').trim();
      node.setAttribute('aria-label', label);
      node.title = label;
      if (count !== undefined) node.textContent = String(count);
      return node;
    },
    [size, size],
    [size / 2, size / 2],
  );
}

/** The name of a commune; it is said elsewhere to whoever does not see the map. */
export function nameIcon(name: string): Icon {
  return new NodeIcon(
    () => {
      const node = document.createElement('div');
      node.className = 'map-name';
      node.setAttribute('aria-hidden', 'true');
      node.textContent = name;
      return node;
    },
    [96, 16],
    [48, 8],
  );
}
