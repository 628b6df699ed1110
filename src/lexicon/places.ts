/**
 * Places that are no countries: states, regions, continents, seas, cities; and words that end names of places.
 *
 * Data only, in a compact form: each row holds many names or words, lower case, separated by commas.
 */

/** Names of places of one sort. */
export interface PlaceRow {
  /** What they are. */
  readonly sort: 'city' | 'region' | 'ending';
  /** Lower case, separated by commas. */
  readonly names: string;
  /** Where they were taken from. */
  readonly source: string;
}

/** The places. Capitals stand with their countries. */
export const PLACES: readonly PlaceRow[] = [
  {
    sort: 'region',
    names:
      'alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho, illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas, utah, vermont, west virginia, wisconsin, wyoming, puerto rico, ontario, quebec, british columbia, alberta, manitoba, nova scotia, new south wales, queensland, tasmania, western australia',
    source: 'ISO 3166-2: states of the US, of Canada and of Australia',
  },
  {
    sort: 'region',
    names:
      'europe, eastern europe, western europe, central europe, asia, central asia, south asia, east asia, southeast asia, south-east asia, south east asia, africa, north africa, west africa, east africa, southern africa, sub-saharan africa, america, north america, south america, central america, latin america, oceania, antarctica, arctic, middle east, far east, near east, gulf, balkans, caucasus, caribbean, scandinavia, baltics, mediterranean, atlantic, pacific, indian ocean, black sea, red sea, south china sea, english channel, channel, crimea, donbas, donbass, donetsk, luhansk, chechnya, dagestan, siberia, kashmir, tibet, xinjiang, gaza, gaza strip, west bank, golan heights, sinai, kurdistan, darfur, sahel, catalonia, basque country, bavaria, saxony, tuscany, lombardy, sicily, sardinia, corsica, normandy, brittany, provence, flanders, wallonia, cornwall, devon, kent, essex, sussex, surrey, yorkshire, lancashire, cumbria, norfolk, suffolk, hampshire, dorset, somerset, midlands, greater manchester, greater london, highlands, silicon valley, wall street, midwest, new england, bay area, helmand, kandahar, punjab, sindh, balochistan, khyber pakhtunkhwa, gujarat, maharashtra, kerala, bihar, uttar pradesh, tamil nadu, karnataka, west bengal, rajasthan, assam, java, sumatra, bali, borneo, luzon, mindanao, okinawa, hokkaido, anatolia, mesopotamia, amazon basin, sahara, himalayas, alps, earth, mars, moon',
    source: 'self-written: regions in news',
  },
  {
    sort: 'city',
    names:
      'new york, new york city, los angeles, chicago, houston, phoenix, philadelphia, san antonio, san diego, dallas, austin, san francisco, seattle, denver, boston, detroit, nashville, memphis, portland, las vegas, baltimore, milwaukee, atlanta, miami, oakland, minneapolis, cleveland, new orleans, tampa, pittsburgh, st louis, st. louis, cincinnati, orlando, salt lake city, sacramento, kansas city, brooklyn, manhattan, queens, bronx, staten island, harlem, hollywood, guantanamo, toronto, montreal, vancouver, calgary, edmonton, winnipeg, birmingham, manchester, liverpool, leeds, sheffield, bristol, glasgow, aberdeen, dundee, newcastle, nottingham, leicester, southampton, portsmouth, plymouth, oxford, cambridge, york, brighton, hull, bradford, coventry, swansea, newport, derry, cork, galway, limerick, sydney, melbourne, brisbane, perth, adelaide, hobart, auckland, christchurch, munich, hamburg, frankfurt, cologne, stuttgart, dresden, leipzig, dusseldorf, düsseldorf, marseille, lyon, nice, toulouse, bordeaux, strasbourg, lille, calais, milan, naples, turin, venice, florence, genoa, bologna, palermo, barcelona, valencia, seville, malaga, bilbao, porto, rotterdam, utrecht, antwerp, ghent, geneva, zurich, zürich, basel, davos, salzburg, krakow, gdansk, istanbul, izmir, aleppo, homs, idlib, raqqa, mosul, basra, kirkuk, fallujah, erbil, herat, mazar-i-sharif, kunduz, lahore, karachi, peshawar, quetta, mumbai, bombay, kolkata, calcutta, chennai, bangalore, bengaluru, hyderabad, pune, ahmedabad, shanghai, shenzhen, guangzhou, wuhan, chengdu, chongqing, tianjin, nanjing, hiroshima, nagasaki, osaka, kyoto, fukushima, busan, saigon, ho chi minh city, yangon, rangoon, mandalay, dubai, sharjah, mecca, medina, jeddah, aden, benghazi, alexandria, lagos, kano, mombasa, johannesburg, cape town, durban, soweto, casablanca, marrakesh, rio de janeiro, rio, sao paulo, são paulo, medellin, guadalajara, tijuana, monterrey, st petersburg, saint petersburg, sochi, volgograd, kazan, vladivostok, kharkiv, kharkov, odessa, odesa, lviv, mariupol, bakhmut, kherson, zaporizhzhia, srebrenica, hebron, nablus, jenin, rafah, khan younis, haifa, eilat, lesbos, lampedusa, chernobyl',
    source: 'self-written: cities in news',
  },
  {
    sort: 'ending',
    names:
      'river, lake, street, road, avenue, lane, square, county, beach, airport, island, islands, valley, bridge, hotel, stadium, arena, park, mountain, mountains, mount, bay, coast, sea, ocean, desert, forest, peninsula, province, district, city, town, village, heights, hills, hill, harbour, harbor, port, station, tower, towers, plaza, palace, castle, cathedral, strait, canal, basin, border, parish, borough, springs, falls, creek, canyon, cemetery, memorial, base, camp, prison, garden, gardens',
    source: 'self-written: last words of place names; WordNet 3.1 noun.location',
  },
];

/** Nouns of number and quantity: what they count says what the phrase names ("dozens of residents"). */
export interface PartitiveRow {
  /** Lemmas and forms, lower case, separated by blanks. */
  readonly words: string;
  /** Where they were taken from. */
  readonly source: string;
}

/** The nouns of quantity. */
export const PARTITIVES: readonly PartitiveRow[] = [
  {
    words:
      'number numbers thousand thousands hundred hundreds dozen dozens score scores million millions billions majority minority lot lots handful plenty half third thirds quarter two-thirds three-quarters percentage proportion percent fraction rest remainder total wave series kind sort type range variety couple pair trio host most some many few several all each both none any one two three four five six seven eight nine ten part bulk crowd crowds',
    source: 'CGEL 5.3.3, number-transparent and other quantificational nouns',
  },
];

/** First words of names that say what they are of. */
export interface NameOpeningRow {
  readonly sort: 'place' | 'event';
  /** Lower case, separated by blanks. */
  readonly words: string;
  /** Where they were taken from. */
  readonly source: string;
}

/** "Lake Harmon", "Hurricane Odile". */
export const NAME_OPENINGS: readonly NameOpeningRow[] = [
  { sort: 'place', words: 'lake loch mount cape isle fort river glen', source: 'self-written' },
  { sort: 'event', words: 'hurricane typhoon cyclone storm', source: 'self-written' },
];

/** Small words that stand in names which are phrases. */
export interface SmallNameWordRow {
  /** Lower case, separated by blanks. */
  readonly words: string;
  /** Where they were taken from. */
  readonly source: string;
}

/** "Save Our Marsh", "Fair Trial Now": with a capital in the middle of a sentence they are part of a name. */
export const SMALL_NAME_WORDS: readonly SmallNameWordRow[] = [
  { words: 'the our your my us you we they now not no against before without with from to up more all who what beyond across', source: 'self-written' },
];
