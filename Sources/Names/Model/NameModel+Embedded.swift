import CNameModel
package import NewsCorpus

extension NameModel {
  /// The model that is part of the program.
  ///
  /// It is read where the program's file is mapped, so calling this again costs only the check.
  ///
  /// - Throws: ``NameModelError`` when the program's file is damaged.
  public static func embedded() throws(NameModelError) -> NameModel {
    try NameModel(embeddedBytes)
  }

  /// The bytes of the model that is part of the program.
  package static var embeddedBytes: Column<UInt8> {
    Column(base: depesche_name_model_bytes(), count: Int(depesche_name_model_size()), owner: nil)
  }
}
