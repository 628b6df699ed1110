/**
 * Currencies: codes, names, words, symbols, and their hundredths.
 *
 * Data only. Words are given in the singular and, where it is not `-s`, in the plural. A bare `$` is the US dollar unless
 * the text says otherwise, as in AP style; a symbol that several currencies share stands with the commonest in English news.
 */

/** One currency, or a hundredth of one. */
export interface CurrencyEntry {
  /** Canonical name, singular. */
  readonly name: string;
  /** ISO 4217; absent for hundredths and where the word names several currencies. */
  readonly code?: string;
  /** The usual symbol. */
  readonly symbol?: string;
  /** Lower-case words and phrases that name it, each form that occurs. */
  readonly words: readonly string[];
  /** Marks that stand before the number, after it, or both; compared exactly. */
  readonly marks: readonly string[];
  /** Everyday words too ("won", "real", "mark"): count only after a scale, or a number of 100 or more. */
  readonly ambiguousWords?: readonly string[];
  /** Where it was taken from. */
  readonly source: string;
}

const ISO = 'ISO 4217';
const GUARDIAN = 'Guardian style guide, currencies';
const FORMER = 'ISO 4217, historic';
const MINOR = 'ISO 4217, minor units';

/** Currencies in use in news, historic ones included. */
export const CURRENCIES: readonly CurrencyEntry[] = [
  {
    name: 'US dollar',
    code: 'USD',
    symbol: '$',
    words: [
      'dollar',
      'dollars',
      'us dollar',
      'us dollars',
      'american dollar',
      'american dollars',
      'united states dollar',
      'united states dollars',
      'buck',
      'bucks',
      'greenback',
      'greenbacks',
      'usd',
    ],
    marks: ['$', 'US$', '$US', 'USD', 'U.S.$', 'USD$'],
    source: GUARDIAN,
  },
  { name: 'euro', code: 'EUR', symbol: '€', words: ['euro', 'euros', 'eur'], marks: ['€', 'EUR'], source: GUARDIAN },
  {
    name: 'pound sterling',
    code: 'GBP',
    symbol: '£',
    words: ['pound sterling', 'pounds sterling', 'british pound', 'british pounds', 'sterling', 'quid', 'gbp'],
    marks: ['£', 'GBP'],
    source: GUARDIAN,
  },
  {
    name: 'Japanese yen',
    code: 'JPY',
    symbol: '¥',
    words: ['yen', 'japanese yen', 'jpy'],
    marks: ['¥', 'JPY', 'JP¥'],
    source: ISO,
  },
  {
    name: 'Chinese yuan',
    code: 'CNY',
    words: ['yuan', 'chinese yuan', 'renminbi', 'rmb', 'cny'],
    marks: ['RMB', 'CNY', 'CN¥'],
    source: ISO,
  },
  {
    name: 'Canadian dollar',
    code: 'CAD',
    symbol: 'C$',
    words: ['canadian dollar', 'canadian dollars', 'cad'],
    marks: ['C$', 'CA$', 'CAD', 'CAD$', 'CDN$', 'C $'],
    source: ISO,
  },
  {
    name: 'Australian dollar',
    code: 'AUD',
    symbol: 'A$',
    words: ['australian dollar', 'australian dollars', 'aussie dollar', 'aussie dollars', 'aud'],
    marks: ['A$', 'AU$', 'AUD', 'AUD$'],
    source: ISO,
  },
  {
    name: 'New Zealand dollar',
    code: 'NZD',
    symbol: 'NZ$',
    words: ['new zealand dollar', 'new zealand dollars', 'nzd'],
    marks: ['NZ$', '$NZ', 'NZD'],
    source: ISO,
  },
  {
    name: 'Hong Kong dollar',
    code: 'HKD',
    symbol: 'HK$',
    words: ['hong kong dollar', 'hong kong dollars', 'hkd'],
    marks: ['HK$', 'HKD'],
    source: ISO,
  },
  {
    name: 'Singapore dollar',
    code: 'SGD',
    symbol: 'S$',
    words: ['singapore dollar', 'singapore dollars', 'sgd'],
    marks: ['S$', 'SG$', 'SGD'],
    source: ISO,
  },
  {
    name: 'New Taiwan dollar',
    code: 'TWD',
    symbol: 'NT$',
    words: ['taiwan dollar', 'taiwan dollars', 'new taiwan dollar', 'new taiwan dollars', 'twd'],
    marks: ['NT$', 'TWD'],
    source: ISO,
  },
  {
    name: 'Namibian dollar',
    code: 'NAD',
    symbol: 'N$',
    words: ['namibian dollar', 'namibian dollars'],
    marks: ['N$', 'NAD'],
    source: ISO,
  },
  {
    name: 'Jamaican dollar',
    code: 'JMD',
    symbol: 'J$',
    words: ['jamaican dollar', 'jamaican dollars'],
    marks: ['J$', 'JMD'],
    source: ISO,
  },
  {
    name: 'Swiss franc',
    code: 'CHF',
    words: ['swiss franc', 'swiss francs', 'chf'],
    marks: ['CHF', 'SFr', 'Fr.'],
    source: ISO,
  },
  {
    name: 'Indian rupee',
    code: 'INR',
    symbol: '₹',
    words: ['indian rupee', 'indian rupees', 'inr'],
    marks: ['₹', 'INR', 'Rs', 'Rs.'],
    source: ISO,
  },
  {
    name: 'Pakistani rupee',
    code: 'PKR',
    words: ['pakistani rupee', 'pakistani rupees', 'pkr'],
    marks: ['PKR'],
    source: ISO,
  },
  {
    name: 'Sri Lankan rupee',
    code: 'LKR',
    words: ['sri lankan rupee', 'sri lankan rupees', 'lkr'],
    marks: ['LKR', 'ரூ'],
    source: ISO,
  },
  { name: 'rupee', words: ['rupee', 'rupees'], marks: [], source: ISO },
  {
    name: 'Indonesian rupiah',
    code: 'IDR',
    symbol: 'Rp',
    words: ['rupiah', 'indonesian rupiah', 'idr'],
    marks: ['Rp', 'IDR'],
    source: ISO,
  },
  {
    name: 'Malaysian ringgit',
    code: 'MYR',
    symbol: 'RM',
    words: ['ringgit', 'malaysian ringgit', 'myr'],
    marks: ['RM', 'MYR'],
    source: ISO,
  },
  {
    name: 'Thai baht',
    code: 'THB',
    symbol: '฿',
    words: ['baht', 'thai baht', 'thb'],
    marks: ['฿', 'THB'],
    source: ISO,
  },
  {
    name: 'Philippine peso',
    code: 'PHP',
    symbol: '₱',
    words: ['philippine peso', 'philippine pesos', 'php'],
    marks: ['₱', 'PHP', 'Php'],
    source: ISO,
  },
  {
    name: 'Mexican peso',
    code: 'MXN',
    words: ['mexican peso', 'mexican pesos', 'mxn'],
    marks: ['MXN', 'Mex$', 'MX$'],
    source: ISO,
  },
  {
    name: 'Argentine peso',
    code: 'ARS',
    words: ['argentine peso', 'argentine pesos', 'argentinian pesos'],
    marks: ['ARS'],
    source: ISO,
  },
  { name: 'Chilean peso', code: 'CLP', words: ['chilean peso', 'chilean pesos'], marks: ['CLP'], source: ISO },
  { name: 'Colombian peso', code: 'COP', words: ['colombian peso', 'colombian pesos'], marks: ['COP'], source: ISO },
  { name: 'peso', words: ['peso', 'pesos'], marks: [], source: ISO },
  {
    name: 'South Korean won',
    code: 'KRW',
    symbol: '₩',
    words: ['south korean won', 'korean won', 'krw'],
    ambiguousWords: ['won'],
    marks: ['₩', 'KRW'],
    source: ISO,
  },
  {
    name: 'Vietnamese dong',
    code: 'VND',
    symbol: '₫',
    words: ['vietnamese dong', 'vnd'],
    ambiguousWords: ['dong'],
    marks: ['₫', 'VND'],
    source: ISO,
  },
  { name: 'Lao kip', code: 'LAK', symbol: '₭', words: ['lao kip', 'kip'], marks: ['₭', 'LAK'], source: ISO },
  {
    name: 'Georgian lari',
    code: 'GEL',
    symbol: '₾',
    words: ['lari', 'georgian lari'],
    marks: ['₾', 'GEL'],
    source: ISO,
  },
  {
    name: 'Kazakhstani tenge',
    code: 'KZT',
    symbol: '₸',
    words: ['tenge', 'kazakh tenge'],
    marks: ['₸', 'KZT'],
    source: ISO,
  },
  { name: 'Mongolian tugrik', code: 'MNT', symbol: '₮', words: ['tugrik', 'tugriks'], marks: ['₮'], source: ISO },
  {
    name: 'Bangladeshi taka',
    code: 'BDT',
    symbol: '৳',
    words: ['taka', 'bangladeshi taka'],
    marks: ['৳', 'BDT'],
    source: ISO,
  },
  {
    name: 'Russian rouble',
    code: 'RUB',
    symbol: '₽',
    words: ['rouble', 'roubles', 'ruble', 'rubles', 'russian roubles', 'russian rubles', 'rub'],
    marks: ['₽', 'RUB'],
    source: GUARDIAN,
  },
  {
    name: 'Ukrainian hryvnia',
    code: 'UAH',
    symbol: '₴',
    words: ['hryvnia', 'hryvnias', 'hryvnya'],
    marks: ['₴', 'UAH'],
    source: ISO,
  },
  {
    name: 'Polish zloty',
    code: 'PLN',
    symbol: 'zł',
    words: ['zloty', 'zlotys', 'złoty', 'polish zloty'],
    marks: ['zł', 'PLN'],
    source: ISO,
  },
  {
    name: 'Czech koruna',
    code: 'CZK',
    symbol: 'Kč',
    words: ['koruna', 'korunas', 'czech koruna', 'czech crowns'],
    marks: ['Kč', 'CZK'],
    source: ISO,
  },
  {
    name: 'Hungarian forint',
    code: 'HUF',
    words: ['forint', 'forints', 'hungarian forint'],
    marks: ['HUF'],
    source: ISO,
  },
  {
    name: 'Romanian leu',
    code: 'RON',
    words: ['romanian leu', 'romanian lei'],
    ambiguousWords: ['lei'],
    marks: ['RON'],
    source: ISO,
  },
  {
    name: 'Bulgarian lev',
    code: 'BGN',
    words: ['bulgarian lev', 'bulgarian leva', 'leva'],
    marks: ['BGN'],
    source: ISO,
  },
  {
    name: 'Swedish krona',
    code: 'SEK',
    words: ['swedish krona', 'swedish kronor', 'swedish crowns', 'kronor', 'sek'],
    marks: ['SEK'],
    source: ISO,
  },
  {
    name: 'Norwegian krone',
    code: 'NOK',
    words: ['norwegian krone', 'norwegian kroner', 'norwegian crowns', 'nok'],
    marks: ['NOK'],
    source: ISO,
  },
  {
    name: 'Danish krone',
    code: 'DKK',
    words: ['danish krone', 'danish kroner', 'danish crowns', 'dkk'],
    marks: ['DKK'],
    source: ISO,
  },
  { name: 'Icelandic krona', code: 'ISK', words: ['icelandic krona', 'icelandic kronur'], marks: ['ISK'], source: ISO },
  { name: 'krone', words: ['krone', 'kroner', 'krona'], marks: [], source: ISO },
  {
    name: 'Turkish lira',
    code: 'TRY',
    symbol: '₺',
    words: ['turkish lira', 'turkish liras', 'lira', 'liras'],
    marks: ['₺'],
    source: ISO,
  },
  {
    name: 'Israeli shekel',
    code: 'ILS',
    symbol: '₪',
    words: ['shekel', 'shekels', 'israeli shekel', 'israeli shekels', 'new shekels', 'nis'],
    marks: ['₪', 'ILS', 'NIS'],
    source: ISO,
  },
  {
    name: 'UAE dirham',
    code: 'AED',
    words: ['uae dirham', 'uae dirhams', 'dirham', 'dirhams'],
    marks: ['AED', 'Dh', 'Dhs'],
    source: ISO,
  },
  {
    name: 'Saudi riyal',
    code: 'SAR',
    words: ['saudi riyal', 'saudi riyals', 'riyal', 'riyals'],
    marks: ['SAR'],
    source: ISO,
  },
  { name: 'Iranian rial', code: 'IRR', words: ['rial', 'rials', 'iranian rials'], marks: ['IRR'], source: ISO },
  { name: 'dinar', words: ['dinar', 'dinars'], marks: [], source: ISO },
  { name: 'Egyptian pound', code: 'EGP', words: ['egyptian pound', 'egyptian pounds'], marks: ['EGP'], source: ISO },
  { name: 'Lebanese pound', code: 'LBP', words: ['lebanese pound', 'lebanese pounds'], marks: ['LBP'], source: ISO },
  {
    name: 'South African rand',
    code: 'ZAR',
    words: ['rand', 'south african rand', 'zar'],
    marks: ['ZAR'],
    source: ISO,
  },
  {
    name: 'Nigerian naira',
    code: 'NGN',
    symbol: '₦',
    words: ['naira', 'nigerian naira'],
    marks: ['₦', 'NGN'],
    source: ISO,
  },
  { name: 'Ghanaian cedi', code: 'GHS', symbol: '₵', words: ['cedi', 'cedis'], marks: ['₵', 'GHS'], source: ISO },
  {
    name: 'Kenyan shilling',
    code: 'KES',
    words: ['kenyan shilling', 'kenyan shillings'],
    marks: ['KES', 'Ksh', 'KSh'],
    source: ISO,
  },
  {
    name: 'Ugandan shilling',
    code: 'UGX',
    words: ['ugandan shilling', 'ugandan shillings'],
    marks: ['UGX', 'Ush'],
    source: ISO,
  },
  { name: 'shilling', words: ['shilling', 'shillings'], marks: [], source: ISO },
  {
    name: 'Brazilian real',
    code: 'BRL',
    symbol: 'R$',
    words: ['reais', 'brazilian real', 'brazilian reais', 'brl'],
    marks: ['R$', 'BRL'],
    source: ISO,
  },
  { name: 'Peruvian sol', code: 'PEN', words: ['peruvian sol', 'peruvian soles'], marks: ['S/'], source: ISO },
  { name: 'Venezuelan bolivar', code: 'VES', words: ['bolivar', 'bolivars', 'bolivares'], marks: ['VES'], source: ISO },
  {
    name: 'Costa Rican colon',
    code: 'CRC',
    symbol: '₡',
    words: ['costa rican colon', 'costa rican colones'],
    marks: ['₡', 'CRC'],
    source: ISO,
  },
  {
    name: 'Paraguayan guarani',
    code: 'PYG',
    symbol: '₲',
    words: ['guarani', 'guaranies'],
    marks: ['₲', 'PYG'],
    source: ISO,
  },
  { name: 'Croatian kuna', code: 'HRK', words: ['kuna', 'kunas', 'croatian kuna'], marks: ['HRK'], source: FORMER },
  {
    name: 'Finnish markka',
    code: 'FIM',
    words: ['markka', 'markkas', 'markkaa', 'finnish markka', 'finnish markkaa'],
    marks: ['FIM'],
    source: FORMER,
  },
  {
    name: 'Deutsche mark',
    code: 'DEM',
    words: ['deutsche mark', 'deutsche marks', 'deutschmark', 'deutschmarks', 'german mark', 'german marks'],
    ambiguousWords: ['marks'],
    marks: ['DM', 'DEM'],
    source: FORMER,
  },
  {
    name: 'French franc',
    code: 'FRF',
    words: ['french franc', 'french francs'],
    marks: ['FRF', 'FFr'],
    source: FORMER,
  },
  { name: 'franc', words: ['franc', 'francs'], marks: [], source: ISO },
  {
    name: 'Italian lira',
    code: 'ITL',
    words: ['italian lira', 'lire', 'italian lire'],
    marks: ['ITL'],
    source: FORMER,
  },
  { name: 'peseta', code: 'ESP', words: ['peseta', 'pesetas'], marks: ['ESP', '₧'], source: FORMER },
  { name: 'drachma', code: 'GRD', words: ['drachma', 'drachmas'], marks: ['GRD'], source: FORMER },
  { name: 'Austrian schilling', code: 'ATS', words: ['schilling', 'schillings'], marks: [], source: FORMER },
  { name: 'guilder', words: ['guilder', 'guilders', 'dutch guilders'], marks: [], source: FORMER },
  { name: 'crown', words: [], ambiguousWords: ['crowns'], marks: [], source: ISO },
  {
    name: 'bitcoin',
    code: 'BTC',
    symbol: '₿',
    words: ['bitcoin', 'bitcoins', 'btc'],
    marks: ['₿', 'BTC'],
    source: 'ISO 4217, unofficial',
  },
  { name: 'ether', code: 'ETH', words: ['ether', 'eth'], marks: ['ETH'], source: 'unofficial' },
  { name: 'cent', symbol: '¢', words: ['cent', 'cents'], marks: ['¢'], source: MINOR },
  { name: 'penny', symbol: 'p', words: ['penny', 'pence', 'pennies'], marks: [], source: MINOR },
  { name: 'sen', words: ['sen'], marks: [], source: MINOR },
  { name: 'paisa', words: ['paisa', 'paise'], marks: [], source: MINOR },
  { name: 'kopeck', words: ['kopeck', 'kopecks', 'kopek', 'kopeks'], marks: [], source: MINOR },
];

/** A mark left by a program that has no `£` or `¥`: counts only glued to digits that are clearly an amount. */
export interface DamagedMark {
  /** Exactly as it stands. */
  readonly form: string;
  /** The name of the currency it stands for. */
  readonly currency: string;
  /** Where it was taken from. */
  readonly source: string;
}

/** What transliteration makes of currency signs. */
export const DAMAGED_CURRENCY_MARKS: readonly DamagedMark[] = [
  { form: 'PS', currency: 'pound sterling', source: 'Unidecode: £ becomes PS' },
  { form: 'Y=', currency: 'Japanese yen', source: 'Unidecode: ¥ becomes Y=' },
  { form: 'Â£', currency: 'pound sterling', source: 'UTF-8 read as Latin-1' },
  { form: 'â‚¬', currency: 'euro', source: 'UTF-8 read as Latin-1' },
];

/** A unit and its hundredth: "3 dollars 50 cents" is one amount. */
export interface MinorUnit {
  /** The name of the currency. */
  readonly currency: string;
  /** The name of its hundredth. */
  readonly hundredth: string;
  /** Where it was taken from. */
  readonly source: string;
}

/** Which hundredths follow which currencies. */
export const MINOR_UNITS: readonly MinorUnit[] = [
  { currency: 'US dollar', hundredth: 'cent', source: MINOR },
  { currency: 'Canadian dollar', hundredth: 'cent', source: MINOR },
  { currency: 'Australian dollar', hundredth: 'cent', source: MINOR },
  { currency: 'euro', hundredth: 'cent', source: MINOR },
  { currency: 'South African rand', hundredth: 'cent', source: MINOR },
  { currency: 'pound sterling', hundredth: 'penny', source: MINOR },
  { currency: 'rupee', hundredth: 'paisa', source: MINOR },
  { currency: 'Indian rupee', hundredth: 'paisa', source: MINOR },
  { currency: 'Malaysian ringgit', hundredth: 'sen', source: MINOR },
  { currency: 'Russian rouble', hundredth: 'kopeck', source: MINOR },
];
