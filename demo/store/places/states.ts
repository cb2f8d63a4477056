import type { State } from '../../../src/contract/place.js';

const list = (text: string): readonly State[] =>
  text
    .trim()
    .split('\n')
    .map((line) => ({
      code: line.trim().slice(0, line.trim().indexOf(' ')),
      name: line.trim().slice(line.trim().indexOf(' ') + 1),
    }));

/** By country: the ISO 3166-2 codes without the country, and their names. These countries ask for a state. */
export const states: ReadonlyMap<string, readonly State[]> = new Map(
  Object.entries({
    US: list(`
    AL Alabama
    AK Alaska
    AZ Arizona
    AR Arkansas
    CA California
    CO Colorado
    CT Connecticut
    DE Delaware
    DC District of Columbia
    FL Florida
    GA Georgia
    HI Hawaii
    ID Idaho
    IL Illinois
    IN Indiana
    IA Iowa
    KS Kansas
    KY Kentucky
    LA Louisiana
    ME Maine
    MD Maryland
    MA Massachusetts
    MI Michigan
    MN Minnesota
    MS Mississippi
    MO Missouri
    MT Montana
    NE Nebraska
    NV Nevada
    NH New Hampshire
    NJ New Jersey
    NM New Mexico
    NY New York
    NC North Carolina
    ND North Dakota
    OH Ohio
    OK Oklahoma
    OR Oregon
    PA Pennsylvania
    RI Rhode Island
    SC South Carolina
    SD South Dakota
    TN Tennessee
    TX Texas
    UT Utah
    VT Vermont
    VA Virginia
    WA Washington
    WV West Virginia
    WI Wisconsin
    WY Wyoming`),
    CA: list(`
    AB Alberta
    BC British Columbia
    MB Manitoba
    NB New Brunswick
    NL Newfoundland and Labrador
    NT Northwest Territories
    NS Nova Scotia
    NU Nunavut
    ON Ontario
    PE Prince Edward Island
    QC Quebec
    SK Saskatchewan
    YT Yukon`),
    AU: list(`
    ACT Australian Capital Territory
    NSW New South Wales
    NT Northern Territory
    QLD Queensland
    SA South Australia
    TAS Tasmania
    VIC Victoria
    WA Western Australia`),
  }),
);
