/**
 * Flemish municipalities that merged on 1 January 2019 and on 1 January 2025, with the municipalities that they were.
 * The postcodes stayed, so an address may carry the old or the new name beside the same postcode.
 * Source: decrees of the Flemish Parliament of 4 May 2018 (2019) and of 2024 (2025). Brackets in the new name are dropped by folding.
 */
export const municipalityMergers: readonly { readonly now: string; readonly were: readonly string[] }[] = [
  { now: 'Aalter', were: ['Aalter', 'Knesselare'] },
  { now: 'Deinze', were: ['Deinze', 'Nevele'] },
  { now: 'Kruisem', were: ['Kruishoutem', 'Zingem'] },
  { now: 'Lievegem', were: ['Lovendegem', 'Waarschoot', 'Zomergem'] },
  { now: 'Oudsbergen', were: ['Meeuwen-Gruitrode', 'Opglabbeek'] },
  { now: 'Pelt', were: ['Neerpelt', 'Overpelt'] },
  { now: 'Puurs-Sint-Amands', were: ['Puurs', 'Sint-Amands'] },
  { now: 'Antwerpen', were: ['Antwerpen', 'Borsbeek'] },
  { now: 'Beveren-Kruibeke-Zwijndrecht', were: ['Beveren', 'Kruibeke', 'Zwijndrecht'] },
  { now: 'Bilzen-Hoeselt', were: ['Bilzen', 'Hoeselt'] },
  { now: 'Pajottegem', were: ['Galmaarden', 'Gooik', 'Herne'] },
  { now: 'Hasselt', were: ['Hasselt', 'Kortessem'] },
  { now: 'Lochristi', were: ['Lochristi', 'Wachtebeke'] },
  { now: 'Lokeren', were: ['Lokeren', 'Moerbeke'] },
  { now: 'Merelbeke-Melle', were: ['Merelbeke', 'Melle'] },
  { now: 'Nazareth-De Pinte', were: ['Nazareth', 'De Pinte'] },
  { now: 'Tessenderlo-Ham', were: ['Tessenderlo', 'Ham'] },
  { now: 'Tielt', were: ['Tielt', 'Meulebeke'] },
  { now: 'Tongeren-Borgloon', were: ['Tongeren', 'Borgloon'] },
  { now: 'Wingene', were: ['Wingene', 'Ruiselede'] },
];
