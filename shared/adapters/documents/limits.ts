/**
 * Every bound on what a document may cost, in one place. Passing one makes an `unreadable` item with its reason: a person
 * looks at the input, the process goes on. Chosen so that the worst accepted input fits the functions' memory and time
 * (`infra/topology.ts`).
 */
export const limits = {
  /** A mail or file as it arrives; SES takes up to 40 MB, real court files and lists stay under a tenth of this. */
  inputBytes: 30_000_000,
  mail: {
    /** Lines that look like a MIME boundary: each may become a part in memory. */
    boundaryLines: 4_000,
    parts: 400,
    /** Multipart inside multipart. */
    depth: 24,
    /** Lines of the whole mail, attachments in base64 among them: each costs the parser an object. */
    lines: 450_000,
    /** All headers of all parts together. */
    headerBytes: 512_000,
    /** Mail inside mail. */
    enclosedDepth: 5,
    enclosedMails: 20,
    /** Attachments that are read as documents. */
    documents: 25,
    /** Decoded characters of a body, text or HTML. */
    bodyCharacters: 2_000_000,
    /** Open HTML elements; reading stops there, since the parser's time grows with the square of the depth. */
    htmlDepth: 600,
  },
  pdf: {
    pages: 60,
    /** Pieces of text on one page. */
    itemsPerPage: 60_000,
    /** Unpacked bytes of what is drawn on all pages. */
    drawingBytes: 40_000_000,
    /** Graphics states opened inside each other; drawing programs stay under thirty. */
    drawingDepth: 400,
    /** Scanned pages that are given to OCR. */
    scannedPages: 12,
    /** Below so many letters and digits a page counts as having no text of its own. */
    textCharacters: 12,
  },
  archive: {
    /** Entries of a zip container (XLSX, DOCX). */
    entries: 2_000,
    /** Unpacked bytes of the parts that are read. */
    unpackedBytes: 80_000_000,
  },
  sheet: {
    rows: 25_000,
    columns: 200,
    sheets: 30,
    /** Filled cells and their characters, of a whole workbook. */
    cells: 1_500_000,
    characters: 40_000_000,
    /** Characters of one cell; longer is cut. */
    cellCharacters: 4_000,
  },
  tree: {
    /** XML or JSON. */
    bytes: 10_000_000,
    depth: 100,
    nodes: 200_000,
  },
  text: {
    characters: 2_000_000,
    lines: 50_000,
    /** Lines of a text in which a list is looked for. */
    tableLines: 6_000,
  },
  image: {
    /** Width times height as declared in the file's header, before anything is decoded. */
    pixels: 40_000_000,
    bytes: 25_000_000,
    /** Pages of one TIFF. */
    frames: 12,
  },
  /** One input in all, OCR apart; what is not read by then is reported as such. */
  readMilliseconds: 20_000,
  /** All scanned pages of one input. */
  ocrMilliseconds: 90_000,
} as const;
