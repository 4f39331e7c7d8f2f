package app.waybill.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// The pages of the loopback server fetched one after the other and thrown away, by hand over one connection: what a
/// chain of calls takes on this computer at this moment, whoever makes it.
final class BareChain {
    private static final int PAGE = 1000;

    private BareChain() {
    }

    /// Fetches so many pages.
    static void fetch(int port, int pages) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
                InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 16)) {
            socket.setTcpNoDelay(true);
            for (int page = 0; page < pages; page++) {
                socket.getOutputStream().write(request(page * PAGE).getBytes(StandardCharsets.UTF_8));
                in.skipNBytes(length(in));
            }
        }
    }

    private static String request(int from) {
        String body = from == 0 ? "{}" : "{\"nextToken\":\"" + from + "\"}";
        return "POST / HTTP/1.1\r\nHost: localhost\r\nX-Amz-Target: DescribeImages\r\nContent-Length: " + body.length()
                + "\r\n\r\n" + body;
    }

    /// Reads the head of an answer; the length of the body that follows.
    private static int length(InputStream in) throws IOException {
        int length = 0;
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            if (line.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                length = Integer.parseInt(line.substring(15).strip());
            }
        }
        return length;
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n' && next >= 0; next = in.read()) {
            line.append((char) next);
        }
        return line.toString().strip();
    }
}
