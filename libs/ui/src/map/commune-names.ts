import { layerGroup, marker, type GeoJSON, type Map, type Polygon } from 'leaflet';
import type { CommuneOutline } from './boundaries.js';
import { nameIcon } from './icons.js';

/** From here on a name has room inside its borders. */
const READABLE_FROM = 10;
/** Under pins and marks, which can be touched. */
const UNDERNEATH = -10_000;

/** Writes the name of each commune into its boundaries while the map is near enough for it to be read. */
export function nameCommunes(map: Map, ground: GeoJSON): void {
  const names = layerGroup();
  ground.eachLayer((layer) => {
    const outline = layer as Polygon<CommuneOutline>;
    const name = outline.feature?.properties.name;
    if (name === undefined) return;
    const icon = nameIcon(name);
    marker(outline.getBounds().getCenter(), { icon, interactive: false, keyboard: false, zIndexOffset: UNDERNEATH }).addTo(names);
  });
  const look = () => {
    if (map.getZoom() >= READABLE_FROM) names.addTo(map);
    else names.remove();
  };
  map.on('zoomend', look);
}
