@main struct XunchaCommand { static func main() {} }
