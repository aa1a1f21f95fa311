/// A bar chart over the cells of its sheet.
public struct SheetChart: Sendable, Hashable {
    /// A row of bars.
    public struct Series: Sendable, Hashable {
        /// Its name in the legend.
        public var name: String
        /// The cells with the names below the bars.
        public var categories: CellRange
        /// The cells with the numbers.
        public var values: CellRange
        /// How its bars are filled.
        public var fill: CellFill

        /// A row of bars.
        public init(name: String, categories: CellRange, values: CellRange, fill: CellFill) {
            self.name = name
            self.categories = categories
            self.values = values
            self.fill = fill
        }
    }

    /// The cell its upper left corner lies in.
    public var origin: CellAddress
    /// Its width in pixels.
    public var width: Int
    /// Its height in pixels.
    public var height: Int
    /// The title above it.
    public var title: String
    /// The name of the axis of numbers.
    public var valueName: String
    /// The rows of bars.
    public var series: [Series]
    /// What a reader who cannot see it is told.
    public var description: String

    /// A chart.
    public init(
        at origin: CellAddress, width: Int, height: Int, title: String, valueName: String, series: [Series],
        description: String
    ) {
        self.origin = origin
        self.width = width
        self.height = height
        self.title = title
        self.valueName = valueName
        self.series = series
        self.description = description
    }
}
