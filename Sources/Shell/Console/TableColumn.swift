import Tables

/// A column of a table; the corpus has columns too, so this one has a name of its own here.
typealias TableColumn = Column
